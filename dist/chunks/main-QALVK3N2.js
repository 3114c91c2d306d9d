import {
  main
} from "./chunk-ZQTV2D7R.js";
import "./chunk-BELQ24SK.js";
import "./chunk-H3VITTJQ.js";
import "./chunk-MMRABXBH.js";
import "./chunk-HINV77IF.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
