import {
  showReport
} from "./chunk-35W5YYEL.js";
import "./chunk-SFKIM7TA.js";
import "./chunk-3JS2B7UB.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  showReport
};
