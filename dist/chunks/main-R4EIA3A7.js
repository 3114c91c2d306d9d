import {
  main
} from "./chunk-P2L6ZMBL.js";
import "./chunk-36IXPTF2.js";
import "./chunk-IMZ2D3FZ.js";
import "./chunk-EAPKKXTM.js";
import "./chunk-R2GVCCMK.js";
import "./chunk-WCYBLMPM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
