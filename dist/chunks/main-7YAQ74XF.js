import {
  main
} from "./chunk-5JN5FICV.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
