import {
  main,
  mainWithin
} from "./chunk-HOZWFUF5.js";
export {
  main,
  mainWithin
};
