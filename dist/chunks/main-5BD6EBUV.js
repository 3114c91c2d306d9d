import {
  main
} from "./chunk-BBDCVU74.js";
import "./chunk-UZ2I3ERM.js";
import "./chunk-JT5EIP4T.js";
import "./chunk-WYG54IWX.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
