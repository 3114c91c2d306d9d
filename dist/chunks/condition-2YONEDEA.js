import {
  conditionProblem,
  unmetCondition
} from "./chunk-H5C2L34X.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  conditionProblem,
  unmetCondition
};
