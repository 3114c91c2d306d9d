import {
  main,
  mainWithin
} from "./chunk-3LLV6DQD.js";
export {
  main,
  mainWithin
};
