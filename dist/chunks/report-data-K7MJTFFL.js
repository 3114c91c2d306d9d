import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
