import {
  main,
  mainWithin
} from "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
