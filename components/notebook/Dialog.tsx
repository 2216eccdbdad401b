import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A question that has to be answered first. Escape closes it, and the focus goes back to where it was. */
export const Dialog = (props: {
  heading: string;
  onClose: () => void;
  onSubmit: () => void;
  children: ComponentChildren;
}) => {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        <h2 id={id} tabIndex={-1}>
          {props.heading}
        </h2>
        {props.children}
      </form>
    </dialog>
  );
};
