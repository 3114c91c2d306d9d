import {
  main,
  mainWithin
} from "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  main,
  mainWithin
};
