import { useEffect, useRef } from "react";
import { WebTransport } from "../emulated-excel/wire/web-transport";
import type { EmulatedExcel } from "../emulated-excel/emulated-excel";

interface AddInFrameProps {
  excel: EmulatedExcel;
  /** "taskpane.html?view=structure" */
  page: string;
  title: string;
  className?: string;
  /** Tells two frames of one Excel apart. */
  conversation: string;
}

/** One page of the add-in in an iframe, talking to the emulated Excel as it would to Excel on the web. */
export function AddInFrame({ excel, page, title, className, conversation }: AddInFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const iframe = frame.current;
    if (!iframe) return;
    const transport = new WebTransport(excel, {
      hostOrigin: window.location.origin,
      post: (json) => iframe.contentWindow?.postMessage(json, window.location.origin),
      conversation,
    });
    const listen = (event: MessageEvent) => {
      if (event.source === iframe.contentWindow) transport.receive(event.data);
    };
    window.addEventListener("message", listen);
    iframe.name = transport.windowName;
    iframe.src = page;
    return () => {
      window.removeEventListener("message", listen);
      transport.close();
    };
  }, [excel, page, conversation]);
  return <iframe ref={frame} className={className} title={title} />;
}
