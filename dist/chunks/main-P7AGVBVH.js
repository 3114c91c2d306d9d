import {
  main,
  mainWithin
} from "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  main,
  mainWithin
};
