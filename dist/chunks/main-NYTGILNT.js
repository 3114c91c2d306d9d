import {
  main
} from "./chunk-MFR2I7BQ.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
