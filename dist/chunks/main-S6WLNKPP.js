import {
  main
} from "./chunk-Y7V4V6ZU.js";
import "./chunk-7W27TDJX.js";
import "./chunk-CZO2KXNK.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-B4TMGWUM.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
