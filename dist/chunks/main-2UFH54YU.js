import {
  main
} from "./chunk-E4UHJ55C.js";
import "./chunk-JWNUTREF.js";
import "./chunk-WYG54IWX.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
