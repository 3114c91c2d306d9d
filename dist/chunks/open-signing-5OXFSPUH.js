import {
  openSigning
} from "./chunk-UMDQGI4I.js";
import "./chunk-4ILXH52B.js";
import "./chunk-HPESBBBI.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
