import {
  main
} from "./chunk-H3USLMDU.js";
import "./chunk-PKW76PST.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2NG5FKJU.js";
import "./chunk-3APM4P6A.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
