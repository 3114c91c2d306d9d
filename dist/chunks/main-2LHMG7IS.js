import {
  main,
  mainWithin
} from "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
