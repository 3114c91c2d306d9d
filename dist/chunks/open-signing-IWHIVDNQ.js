import {
  openSigning
} from "./chunk-3PIX3MBD.js";
import "./chunk-T65Q4LOL.js";
import "./chunk-C7ZWLXBX.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
