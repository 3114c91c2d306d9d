import {
  showReport
} from "./chunk-UY2ENKWJ.js";
import "./chunk-DML5OBZ3.js";
import "./chunk-HT6KTLKK.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
