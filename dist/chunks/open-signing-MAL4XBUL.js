import {
  openSigning
} from "./chunk-TUG6BG6E.js";
import "./chunk-WCYBLMPM.js";
import "./chunk-EIPJBHVZ.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
