import {
  main
} from "./chunk-EOC55P7W.js";
import "./chunk-6KJ2CIH6.js";
import "./chunk-DYOO5WNW.js";
import "./chunk-YZLBUPFV.js";
import "./chunk-UUOTRILY.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-E5Q5INJB.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
