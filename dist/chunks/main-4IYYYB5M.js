import {
  main,
  mainWithin
} from "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
