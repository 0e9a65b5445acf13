import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
  type UIEvent,
} from "react";

export interface Viewport {
  scroller: RefObject<HTMLDivElement | null>;
  width: number;
  height: number;
  x: number;
  y: number;
  onScroll: (event: UIEvent<HTMLDivElement>) => void;
  scrollTo: (x: number, y: number) => void;
}

/** Size and scroll position of the grid; each sheet is found where it was left. */
export function useViewport(sheetId: number): Viewport {
  const scroller = useRef<HTMLDivElement>(null);
  const left = useRef(new Map<number, { x: number; y: number }>());
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [at, setAt] = useState({ x: 0, y: 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const { x, y } = left.current.get(sheetId) ?? { x: 0, y: 0 };
    scroller.current?.scrollTo(x, y);
    setAt({ x, y });
  }, [sheetId]);

  const onScroll = useCallback(
    ({ currentTarget }: UIEvent<HTMLDivElement>) => {
      const next = { x: currentTarget.scrollLeft, y: currentTarget.scrollTop };
      left.current.set(sheetId, next);
      setAt(next);
    },
    [sheetId],
  );
  const scrollTo = useCallback((x: number, y: number) => scroller.current?.scrollTo(x, y), []);
  return { scroller, ...size, ...at, onScroll, scrollTo };
}
