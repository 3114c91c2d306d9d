import {
  showReport
} from "./chunk-6KJ2CIH6.js";
import "./chunk-YZLBUPFV.js";
import "./chunk-UUOTRILY.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
