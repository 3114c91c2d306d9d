import {
  main,
  mainWithin
} from "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
