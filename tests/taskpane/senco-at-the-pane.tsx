import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import { Pane } from "../../src/taskpane/pane";
import type { Asked } from "../../src/taskpane/view-asked-for";
import { Senco } from "../support/senco";

// A busy machine is slower than a person is patient.
configure({ asyncUtilTimeout: 20_000 });

/** A SENCO looking at the pane: the real journeys and gateway, Microsoft's office.js, an emulated Excel under it. */
export class SencoAtThePane {
  readonly user: UserEvent = userEvent.setup();

  private constructor(readonly senco: Senco) {}

  static async opens(
    bytes: Uint8Array,
    opensOn: Asked["view"] = "home",
    about: string | null = null,
  ): Promise<SencoAtThePane> {
    const senco = await Senco.opens(bytes);
    const door = {
      gateway: senco.gateway,
      today: () => "2026-11-21",
      now: () => "2026-11-21T09:00:00Z",
    };
    render(<Pane door={door} opensOn={{ view: opensOn, about }} />);
    return new SencoAtThePane(senco);
  }

  /** Waits for a view by its heading. */
  async sees(heading: string | RegExp): Promise<void> {
    await screen.findByRole("heading", { level: 1, name: heading }, { timeout: 20_000 });
  }

  async presses(button: string | RegExp): Promise<void> {
    await this.user.click(await screen.findByRole("button", { name: button }, { timeout: 5_000 }));
  }

  /** From the questions about the sheets to the plan, without answering those about the map. */
  async goesOnToThePlan(): Promise<void> {
    await this.presses("See the plan");
    const name = /^(About your map|The plan)$/;
    const heading = await screen.findByRole("heading", { level: 1, name }, { timeout: 20_000 });
    if (heading.textContent === "About your map") await this.presses("Skip these");
  }

  /** Everything the pane says now. */
  get words(): string {
    return document.body.textContent ?? "";
  }

  /** What axe finds wrong with the view; [] is as it should be. */
  async barriers(): Promise<string[]> {
    const { violations } = await axe(document.body);
    return violations.map(({ id, help }) => `${id}: ${help}`);
  }

  async waits(until: () => void): Promise<void> {
    await waitFor(until, { timeout: 20_000 });
  }

  leaves(): void {
    cleanup();
    this.senco.leaves();
  }
}
