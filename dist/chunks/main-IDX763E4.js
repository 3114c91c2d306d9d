import {
  main
} from "./chunk-4RE4DYCR.js";
export {
  main
};
