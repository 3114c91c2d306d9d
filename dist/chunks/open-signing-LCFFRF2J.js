import {
  openSigning
} from "./chunk-ZRLFQZT3.js";
import "./chunk-24PYHK27.js";
import "./chunk-XDODORTM.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
