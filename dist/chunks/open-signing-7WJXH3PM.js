import {
  openSigning
} from "./chunk-QAAAAZWP.js";
import "./chunk-IEQXAZ5R.js";
import "./chunk-X3B4SSEL.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
