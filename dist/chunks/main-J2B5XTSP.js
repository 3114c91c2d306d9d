import {
  main
} from "./chunk-ACMOSPUE.js";
import "./chunk-AFCLWRVU.js";
import "./chunk-KYE2EJRI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-P7J4GZ7M.js";
import "./chunk-XZPX4H3H.js";
import "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
