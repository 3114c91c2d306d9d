import {
  main
} from "./chunk-X62HVIJG.js";
import "./chunk-EAPKKXTM.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
