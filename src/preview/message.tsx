/** Something to know, over the sheet; the workbook stays as it was. */
export function Message({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div className="message" role="alert">
      <p>{text}</p>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
