import {
  openSigning
} from "./chunk-NFEYZXTE.js";
import "./chunk-XQCZC25F.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
