import { encode } from 'uqr';
import './qr.css';

/** A QR code as one drawn path, sharp at every size; dark on light in every mode, or it is not read. */
export const Qr = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="jx-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} className="jx-qr-ground" />
      <path d={path} className="jx-qr-dark" />
    </svg>
  );
};
