import {
  openSigning
} from "./chunk-Q5W6GMPT.js";
import "./chunk-DTTTPAIW.js";
import "./chunk-J36QO676.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
