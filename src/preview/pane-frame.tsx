import { useEffect, useRef } from "react";
import { WebTransport } from "../emulated-excel/wire/web-transport";
import { goOnFromPane, listenForF6 } from "./next-part";
import type { EmulatedExcel } from "../emulated-excel/emulated-excel";

interface AddInFrameProps {
  excel: EmulatedExcel;
  /** "taskpane.html?view=structure" */
  page: string;
  title: string;
  className?: string;
  /** Tells two frames of one Excel apart. */
  conversation: string;
  /** A ribbon function to run as soon as the page takes them. */
  runs?: string;
}

/** One page of the add-in in an iframe, talking to the emulated Excel as it would to Excel on the web. */
export function AddInFrame(props: AddInFrameProps) {
  const { excel, page, title, className, conversation, runs } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const iframe = document.createElement("iframe");
    const transport = new WebTransport(excel, {
      hostOrigin: window.location.origin,
      post: (json) => iframe.contentWindow?.postMessage(json, window.location.origin),
      conversation,
      left: goOnFromPane,
      subscribed: (name) => {
        if (name === "appCommandInvoked" && runs !== undefined) void excel.invokeCommand(runs);
      },
    });
    const listen = (event: MessageEvent) => {
      if (event.source === iframe.contentWindow) transport.receive(event.data);
    };
    window.addEventListener("message", listen);
    iframe.title = title;
    // The name is how office.js finds its host: it has to stand before the page begins to load.
    iframe.name = transport.windowName;
    iframe.src = page;
    iframe.addEventListener("load", () => {
      if (iframe.contentWindow) listenForF6(iframe.contentWindow);
    });
    place.current?.append(iframe);
    return () => {
      iframe.remove();
      window.removeEventListener("message", listen);
      transport.close();
    };
  }, [excel, page, title, conversation, runs]);
  return <div ref={place} className={className} />;
}
