import {
  main
} from "./chunk-IH2RYDM5.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
