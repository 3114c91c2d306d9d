import {
  conditionProblem,
  unmetCondition
} from "./chunk-H5C2L34X.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  conditionProblem,
  unmetCondition
};
