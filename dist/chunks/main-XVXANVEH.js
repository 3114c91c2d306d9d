import {
  main,
  mainWithin
} from "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
