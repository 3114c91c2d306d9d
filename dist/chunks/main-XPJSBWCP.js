import {
  main,
  mainWithin
} from "./chunk-X6SNVJFN.js";
export {
  main,
  mainWithin
};
