import { useEffect, useState, type ReactNode } from 'react';

type ScalerProps = { readonly width: number; readonly height: number; readonly children: ReactNode };

/** Draws for one size and shows it as large as the screen allows, whatever the screen: no line breaks differently on another wall. */
export const Scaler = ({ width, height, children }: ScalerProps) => {
  const [screen, see] = useState(() => ({ width: innerWidth, height: innerHeight }));
  useEffect(() => {
    const look = (): void => see({ width: innerWidth, height: innerHeight });
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  const scale = Math.min(screen.width / width, screen.height / height);
  return (
    <div className="board-screen" data-theme="dark">
      <div
        className="board"
        style={{
          width,
          height,
          transform: `translate(${(screen.width - width * scale) / 2}px, ${(screen.height - height * scale) / 2}px) scale(${scale})`,
        }}
      >
        {children}
      </div>
    </div>
  );
};
