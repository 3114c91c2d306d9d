import {
  main,
  mainWithin
} from "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
