import {
  main
} from "./chunk-AZ5GRXKK.js";
export {
  main
};
