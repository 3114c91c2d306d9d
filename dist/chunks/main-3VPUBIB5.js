import {
  main,
  mainWithin
} from "./chunk-OPH2SS4Z.js";
export {
  main,
  mainWithin
};
