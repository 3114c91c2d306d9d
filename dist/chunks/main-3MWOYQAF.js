import {
  main,
  mainWithin
} from "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  main,
  mainWithin
};
