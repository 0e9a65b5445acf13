import { Component, type ReactNode } from "react";
import { WORDS } from "../wording";

/** Instead of an empty pane, where a view could not be loaded or drawn: what, why and what next. */
export class WhenItBreaks extends Component<
  { onHome: () => void; children: ReactNode },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { what, why, next } = WORDS.broken;
    return (
      <main role="alert" style={{ padding: "20px" }}>
        <h1 style={{ margin: 0, fontSize: "20px", lineHeight: "28px" }}>{what}</h1>
        <p>{why}</p>
        <p>{next}</p>
        <button
          type="button"
          onClick={() => {
            this.props.onHome();
            this.setState({ broken: false });
          }}
        >
          {WORDS.back}
        </button>
      </main>
    );
  }
}
