import {
  main
} from "./chunk-436V5BJJ.js";
export {
  main
};
