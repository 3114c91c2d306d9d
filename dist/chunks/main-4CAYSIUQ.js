import {
  main,
  mainWithin
} from "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
