import {
  main
} from "./chunk-46O2QEKZ.js";
import "./chunk-FFGC7WX5.js";
import "./chunk-JWNUTREF.js";
import "./chunk-WYG54IWX.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
