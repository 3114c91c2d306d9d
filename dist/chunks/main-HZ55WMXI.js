import {
  main
} from "./chunk-HEC5QRZL.js";
import "./chunk-ZXIWVHKI.js";
import "./chunk-2UVJXZA5.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-B4TMGWUM.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
