import {
  main
} from "./chunk-T5E7AAIP.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
