import {
  main
} from "./chunk-G4CNHJ6S.js";
import "./chunk-JT5EIP4T.js";
import "./chunk-WYG54IWX.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
